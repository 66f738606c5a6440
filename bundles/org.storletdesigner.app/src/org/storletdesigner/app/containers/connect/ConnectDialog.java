package org.storletdesigner.app.containers.connect;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.containers.access.Login;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.address.ContainerAddress.Read;
import org.storletdesigner.container.address.ContainerAddress.Rejected;

/** Asks for a container: a folder, or one of an OpenStack Swift with the way to log in. */
final class ConnectDialog extends TitleAreaDialog {
    private final Access access;
    private final Optional<ContainerAddress> edited;
    private final Optional<Login> known;
    private final StackLayout stack = new StackLayout();
    private Button ofFolder;
    private Button ofSwift;
    private ScrolledComposite scroller;
    private Composite pages;
    private Composite folderPage;
    private Composite swiftPage;
    private Text folder;
    private Text account;
    private Text container;
    private LoginForm login;
    private Button create;
    private Trial trial;
    private Optional<Wish> wish = Optional.empty();

    /** A login that is known is that of the edited connection. */
    ConnectDialog(Shell shell, Access access, Optional<ContainerAddress> edited, Optional<Login> known) {
        super(shell);
        this.access = access;
        this.edited = edited;
        this.known = known;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** What is wanted; there after OK. */
    Optional<Wish> wish() {
        return wish;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(edited.isPresent() ? ConnectMessages.editTitle : ConnectMessages.title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(edited.isPresent() ? ConnectMessages.editTitle : ConnectMessages.title);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 8).numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        ofFolder = radio(area, ConnectMessages.ofFolder);
        ofSwift = radio(area, ConnectMessages.ofSwift);
        scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 120).applyTo(scroller);
        pages = new Composite(scroller, SWT.NONE);
        pages.setLayout(stack);
        scroller.setContent(pages);
        createFolderPage();
        createSwiftPage();
        create = new Button(area, SWT.CHECK);
        create.setText(ConnectMessages.create);
        create.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(create);
        trial = new Trial(area, access, this::wished);
        fill();
        return area;
    }

    private Button radio(Composite area, String label) {
        Button radio = new Button(area, SWT.RADIO);
        radio.setText(label);
        radio.addListener(SWT.Selection, event -> showPage());
        return radio;
    }

    private void createFolderPage() {
        folderPage = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(folderPage);
        new Label(folderPage, SWT.NONE).setText(ConnectMessages.folder);
        folder = text(folderPage);
        Button browse = new Button(folderPage, SWT.PUSH);
        browse.setText(ConnectMessages.browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void createSwiftPage() {
        swiftPage = new Group(pages, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(swiftPage);
        new Label(swiftPage, SWT.NONE).setText(ConnectMessages.account);
        account = text(swiftPage);
        account.setMessage(ConnectMessages.accountSample);
        account.addListener(SWT.FocusOut, event -> fillKnown());
        new Label(swiftPage, SWT.NONE).setText(ConnectMessages.container);
        container = text(swiftPage);
        login = new LoginForm(swiftPage, this::formChanged);
    }

    private Text text(Composite parent) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(240, SWT.DEFAULT)
                .applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(ConnectMessages.browseTitle);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void fill() {
        boolean swift = edited.filter(ContainerAddress.Swift.class::isInstance).isPresent();
        ofFolder.setSelection(!swift);
        ofSwift.setSelection(swift);
        switch (edited.orElse(null)) {
            case ContainerAddress.Folder(Path path) -> folder.setText(path.toString());
            case ContainerAddress.Swift(String name, String of) -> {
                account.setText(name);
                container.setText(of);
            }
            case null -> { } // all fields stay empty
        }
        known.ifPresent(login::fill);
        showPage();
    }

    /** A second container of an account has the login of the first. */
    private void fillKnown() {
        if (login.isEmpty() && access.connections().uses(account.getText())) {
            trial.lookUp(account.getText(), found -> {
                if (!account.isDisposed() && login.isEmpty()) {
                    login.fill(found);
                }
            });
        }
    }

    private void showPage() {
        stack.topControl = ofSwift.getSelection() ? swiftPage : folderPage;
        pages.layout();
        fit();
        check();
    }

    /** A form that is too high is scrolled. */
    private void fit() {
        scroller.setMinHeight(stack.topControl == null ? 0 : stack.topControl.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
    }

    // ---- what is filled in

    private Optional<Wish> wished() {
        return fault().isPresent() ? Optional.empty() : Optional.of(ofSwift.getSelection()
                ? new Wish(address(), Optional.of(login.login()), login.key(), create.getSelection())
                : new Wish(address(), Optional.empty(), Optional.empty(), create.getSelection()));
    }

    private ContainerAddress address() {
        return ((Read) ContainerAddress.read(typed())).address();
    }

    private String typed() {
        return ofSwift.getSelection() ? ContainerAddress.SWIFT + account.getText().strip() + "/" + container.getText()
                : ContainerAddress.FOLDER + folder.getText();
    }

    private Optional<String> fault() {
        List<Text> needed = ofSwift.getSelection() ? List.of(account, container) : List.of(folder);
        if (needed.stream().anyMatch(text -> text.getText().isBlank())) {
            return Optional.of(ofSwift.getSelection() ? ConnectMessages.nameIt : ConnectMessages.chooseFolder);
        }
        if (ContainerAddress.read(typed()) instanceof Rejected(int offset, String message)) {
            return Optional.of(message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".");
        }
        if (!ofSwift.getSelection()) {
            return Path.of(folder.getText()).isAbsolute() ? Optional.empty() : Optional.of(ConnectMessages.absolute);
        }
        boolean keyMissing = login.key().isEmpty() && !access.connections().uses(account.getText().strip());
        return login.login().fault().or(() -> keyMissing ? Optional.of(ConnectMessages.keyMissing) : Optional.empty());
    }

    private void formChanged() {
        fit();
        check();
    }

    private void check() {
        if (trial == null) {
            return;
        }
        Optional<String> fault = fault();
        setMessage(fault.orElse(ofSwift.getSelection() ? ConnectMessages.hintSwift : ConnectMessages.hintFolder),
                IMessageProvider.NONE);
        trial.changed(fault.isEmpty());
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(fault.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, edited.isPresent() ? ConnectMessages.save
                : ConnectMessages.connect, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    @Override
    protected void okPressed() {
        wish = wished();
        super.okPressed();
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(560, size.x), Math.max(520, size.y));
    }
}
