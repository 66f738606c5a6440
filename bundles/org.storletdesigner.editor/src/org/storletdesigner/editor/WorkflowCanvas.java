package org.storletdesigner.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.jface.action.IMenuListener2;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.storletdesigner.editor.actions.Arranging;
import org.storletdesigner.editor.actions.CanvasActions;
import org.storletdesigner.editor.actions.CanvasCommands;
import org.storletdesigner.editor.actions.GlobalActions;
import org.storletdesigner.editor.actions.NewPlaces;
import org.storletdesigner.editor.actions.ZoomCommands;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.canvas.CanvasRoot;
import org.storletdesigner.editor.commands.Draft;
import org.storletdesigner.editor.controls.HintBar;
import org.storletdesigner.editor.controls.LegendBar;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.DesignListener;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.editor.input.CanvasDomain;
import org.storletdesigner.editor.input.CanvasKeys;
import org.storletdesigner.editor.input.CanvasViewer;
import org.storletdesigner.editor.input.FocusContext;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.editor.overview.OutlinePage;
import org.storletdesigner.editor.palette.PaletteHovers;
import org.storletdesigner.editor.palette.PaletteItem;
import org.storletdesigner.editor.palette.PalettePanel;
import org.storletdesigner.editor.paper.CanvasPainter;
import org.storletdesigner.editor.paper.Printing;
import org.storletdesigner.editor.parts.Canvas;
import org.storletdesigner.editor.parts.CanvasPartFactory;
import org.storletdesigner.editor.parts.Glide;
import org.storletdesigner.editor.routing.RoundBoxesRouter;
import org.storletdesigner.model.StorletDefinition;

/** The controls of a workflow editor, and all that belongs to its canvas. */
final class WorkflowCanvas implements DesignListener {
    private static final String CONTEXT = "org.storletdesigner.editor.context";
    private static final String FOCUSED = "org.storletdesigner.editor.context.canvas";
    private static final String POPUP = "org.storletdesigner.editor.popup";
    private static final int[] WEIGHTS = {18, 82};

    private final WorkflowEditor editor;
    private final CanvasModel model;
    private final Places places;
    private final RoundBoxesRouter router = new RoundBoxesRouter();
    private final GraphicalViewer viewer = new CanvasViewer();
    private final CanvasRoot root;
    private final CanvasDomain domain;
    private final PalettePanel palette;
    private final HintBar hint;
    private final HintBar standing;
    private final LegendBar legend;
    private final ZoomCommands zoom;
    private final CanvasActions actions;
    private final CanvasPainter painter;
    private final Arranging arranging;
    private final Glide glide = new Glide(viewer, Motion::isWanted);
    private final CanvasCommands commands;
    private GlobalActions global;
    private final NewPlaces newPlaces;

    WorkflowCanvas(WorkflowEditor editor, Composite parent) {
        this.editor = editor;
        model = new CanvasModel(design());
        places = new Places(design().document());
        root = new CanvasRoot(model);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        palette = new PalettePanel(sash, new Chosen());
        Composite column = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        sash.setWeights(WEIGHTS);
        palette.whenChosen(this::announce);
        standing = new HintBar(column);
        hint = new HintBar(column);
        domain = new CanvasDomain(editor, palette::clearChoice);
        arranging = new Arranging(model, places, () -> new Dimension(viewer.getControl().getSize()), hint::show);
        createViewer(column);
        legend = new LegendBar(column, model);
        design().addListener(legend);
        zoom = new ZoomCommands(viewer, root.getZoomManager(), glide::finish);
        actions = new CanvasActions(viewer, model, places, hint::show);
        commands = new CanvasCommands(editor, model, actions);
        painter = new CanvasPainter(viewer, model);
        newPlaces = new NewPlaces(viewer, model, places, arranging, zoom::overview);
        contribute();
        model.whenSettingsChange(this::settingsChanged);
        adoptScheme();
        palette.addListener(SWT.Paint, event -> adoptScheme()); // it is painted anew when the theme changes
        tellWhetherReadOnly();
        viewer.setContents(design().document());
        model.refreshLines();
        design().addListener(this);
    }

    private Design design() {
        return editor.design();
    }

    // ---- controls

    private void createViewer(Composite column) {
        domain.setCommandStack(design().commands());
        Draft.belongsTo(column, design().commands());
        viewer.createControl(column);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new CanvasPartFactory(new Canvas(model, places, router)));
        domain.addViewer(viewer);
        ConnectionLayer lines = (ConnectionLayer) root.getLayer(LayerConstants.CONNECTION_LAYER);
        lines.setConnectionRouter(router);
        router.setSurroundings(this::boxes, lines::getChildren);
        viewer.addDropTargetListener(new Drop());
        viewer.getControl().addListener(SWT.MouseWheel, event -> {
            if ((event.stateMask & SWT.MOD1) != 0) {
                zoom.wheel(Integer.signum(event.count), new Point(event.x, event.y));
                event.doit = false;
            }
        });
        nameForScreenReaders();
    }

    private void contribute() {
        editor.getSite().setSelectionProvider(viewer);
        CanvasKeys keys = new CanvasKeys(viewer, actions);
        viewer.setKeyHandler(keys);
        viewer.getControl().addTraverseListener(keys);
        global = new GlobalActions(editor, model, actions, this::print);
        commands.activate(zoom, () -> arranging.arrange(glide::during, zoom::overview),
                palette::setFocus);
        IContextService contexts = editor.getSite().getService(IContextService.class);
        contexts.activateContext(CONTEXT);
        FocusContext.follow(viewer.getControl(), contexts, FOCUSED);
        MenuManager menu = new MenuManager();
        viewer.setContextMenu(menu);
        menu.addMenuListener(new Foretelling());
        editor.getEditorSite().registerContextMenu(POPUP, menu, viewer, false);
    }

    /** While the menu is open in which Delete stands, the status line says what that would take along. */
    private final class Foretelling implements IMenuListener2 {
        @Override
        public void menuAboutToShow(IMenuManager menu) {
            status().setMessage(actions.deletionForetold());
        }

        @Override
        public void menuAboutToHide(IMenuManager menu) {
            status().setMessage("");
        }
    }

    private IStatusLineManager status() {
        return editor.getEditorSite().getActionBars().getStatusLineManager();
    }

    private void print() {
        new Printing(painter, design().document().getName(), viewer.getControl().getShell()).ask(hint::show);
    }

    /** The boxes that lines go round: all but the frames of expanded storlets. */
    private Collection<Rectangle> boxes() {
        List<Rectangle> boxes = new ArrayList<>();
        for (Object child : root.getContents().getChildren()) {
            List<?> inner = ((EditPart) child).getChildren();
            if (inner.isEmpty()) {
                boxes.add(bounds(child));
            } else {
                inner.forEach(part -> boxes.add(bounds(part)));
            }
        }
        return boxes;
    }

    /** Boxes and lines have the same coordinates. */
    private static Rectangle bounds(Object part) {
        return ((GraphicalEditPart) part).getFigure().getBounds();
    }

    private void settingsChanged() {
        adoptScheme();
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, model.settings().grid());
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, model.settings().grid());
        ((GridData) legend.getLayoutData()).exclude = !model.settings().legend();
        legend.setVisible(model.settings().legend());
        legend.getParent().layout(true, true);
        legend.redraw();
        viewer.getControl().redraw();
    }

    private void adoptScheme() {
        Scheme scheme = Scheme.on(palette.getBackground());
        model.setScheme(scheme);
        if (!scheme.ground().equals(viewer.getControl().getBackground())) {
            viewer.getControl().setBackground(scheme.ground());
        }
    }

    private void nameForScreenReaders() {
        viewer.getControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == -1) {
                    event.result = NLS.bind(EditorMessages.canvasName, design().document().getName());
                }
            }
        });
    }

    // ---- what others ask

    GraphicalViewer viewer() {
        return viewer;
    }

    void tell(String sentence, String label, Runnable action) {
        hint.show(sentence, label, action);
    }

    void warn(String sentence, String label, Runnable action) {
        hint.keep(sentence, label, action);
    }

    Places places() {
        return places;
    }

    /** A file may become one that cannot be written, or another one, at any time: whether it did. */
    boolean tellWhetherReadOnly() {
        boolean before = standing.getVisible();
        if (!editor.isReadOnly()) {
            standing.keep("");
        } else if (!before) {
            standing.keep(EditorMessages.readOnly, EditorMessages.saveElsewhere, editor::doSaveAs);
        }
        return before != standing.getVisible();
    }

    void setFocus() {
        editor.tellWhetherReadOnly();
        viewer.getControl().setFocus();
    }

    /** What the editor offers to the workbench; null where it has nothing of this kind. */
    Object adapter(Class<?> type) {
        if (type == ZoomManager.class) {
            return root.getZoomManager();
        }
        if (type == IContentOutlinePage.class) {
            return new OutlinePage(viewer, model, root);
        }
        return List.of(model, viewer, actions, global, commands, places, painter).stream().filter(type::isInstance)
                .findFirst().orElse(null);
    }

    // ---- news of the document

    @Override
    public void revealAsked(Collection<?> targets) {
        editor.getSite().getPage().bringToTop(editor); // a view may tell of a document behind another editor
        viewer.flush();
        List<EditPart> parts = targets.stream().map(viewer.getEditPartRegistry()::get).filter(Objects::nonNull)
                .map(EditPart.class::cast).toList();
        viewer.setSelection(new StructuredSelection(parts));
        parts.reversed().forEach(viewer::reveal);
    }

    void dispose() {
        arranging.cancel();
        newPlaces.dispose();
        commands.deactivate();
        design().removeListener(this);
        model.dispose();
    }

    // ---- the palette

    /** Says in the status line what the chosen storlet would bring, as soon as that is known. */
    private void announce(Optional<PaletteItem> chosen) {
        IStatusLineManager status = status();
        status.setMessage("");
        PaletteHovers.current().ifPresent(hover -> {
            hover.cancel();
            if (chosen.isPresent() && chosen.get() instanceof PaletteItem.OfDefinition(StorletDefinition definition)) {
                hover.ask(definition, design(), status::setMessage);
            }
        });
    }

    private record Factory(PaletteItem item) implements CreationFactory {
        @Override
        public Object getNewObject() {
            return item;
        }

        @Override
        public Object getObjectType() {
            return PaletteItem.class;
        }
    }

    private final class Chosen implements PalettePanel.Target {
        @Override
        public void load(Optional<PaletteItem> item) {
            if (item.isPresent()) {
                domain.setActiveTool(new CreationTool(new Factory(item.get())));
            } else if (domain.getActiveTool() instanceof CreationTool) {
                domain.loadDefaultTool();
            }
        }

        @Override
        public void add(PaletteItem item) {
            actions.add(item);
            setFocus();
        }
    }

    private final class Drop extends TemplateTransferDropTargetListener {
        Drop() {
            super(viewer);
        }

        @Override
        protected CreationFactory getFactory(Object template) {
            return new Factory((PaletteItem) template);
        }
    }
}
