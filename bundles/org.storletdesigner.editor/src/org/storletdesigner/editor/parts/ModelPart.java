package org.storletdesigner.editor.parts;

import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.layout.Places;

/** Shows one object of the document, and listens to it while it is shown. */
abstract class ModelPart extends AbstractGraphicalEditPart {
    private final Canvas canvas;
    private final Adapter listener = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification change) {
            if (!change.isTouch() && change.getEventType() != Notification.REMOVING_ADAPTER) {
                changed(change);
            }
        }
    };

    ModelPart(EObject model, Canvas canvas) {
        this.canvas = canvas;
        setModel(model);
    }

    final CanvasModel canvas() {
        return canvas.model();
    }

    final Places places() {
        return canvas.places();
    }

    final Canvas context() {
        return canvas;
    }

    /** What it listens to: its object, and others whose texts it shows. */
    List<? extends Notifier> watched() {
        return List.of((EObject) getModel());
    }

    abstract void changed(Notification change);

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            watched().forEach(each -> each.eAdapters().add(listener));
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            watched().forEach(each -> each.eAdapters().remove(listener));
            super.deactivate();
        }
    }
}
