package org.storletdesigner.app.containers.connect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.app.containers.access.Login;
import org.storletdesigner.container.access.Secret;

/** The fields of a login; those of Keystone are there while it is chosen. */
final class LoginForm {
    private final Runnable changed;
    private final Composite form;
    private final Combo kind;
    private final Text server;
    private final Text user;
    private final Text key;
    private final Text project;
    private final Text userDomain;
    private final Text projectDomain;
    private final Text region;
    private final Button plain;
    private final List<Control> ofKeystone = new ArrayList<>();
    private String host = "";

    /** Rows of a label and a field in a form of two columns. */
    LoginForm(Composite form, Runnable changed) {
        this.form = form;
        this.changed = changed;
        label(ConnectMessages.kind);
        kind = new Combo(form, SWT.READ_ONLY);
        kind.setItems(ConnectMessages.kindSwift, ConnectMessages.kindKeystone);
        kind.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        kind.addListener(SWT.Selection, event -> showKind());
        server = text(ConnectMessages.server, SWT.NONE);
        server.setMessage(ConnectMessages.serverSample);
        user = text(ConnectMessages.user, SWT.NONE);
        user.setMessage(ConnectMessages.userSample);
        key = text(ConnectMessages.key, SWT.PASSWORD);
        int before = form.getChildren().length;
        project = text(ConnectMessages.project, SWT.NONE);
        userDomain = text(ConnectMessages.userDomain, SWT.NONE);
        projectDomain = text(ConnectMessages.projectDomain, SWT.NONE);
        region = text(ConnectMessages.region, SWT.NONE);
        region.setMessage(ConnectMessages.optional);
        Control[] all = form.getChildren();
        ofKeystone.addAll(List.of(all).subList(before, all.length));
        plain = new Button(form, SWT.CHECK | SWT.WRAP);
        plain.setText(ConnectMessages.plain);
        plain.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(plain);
        userDomain.setText("Default");
        projectDomain.setText("Default");
        server.addListener(SWT.Modify, event -> showPlain());
        show(ofKeystone, false);
        show(List.of(plain), false);
    }

    private void label(String text) {
        new Label(form, SWT.NONE).setText(text);
    }

    private Text text(String label, int style) {
        label(label);
        Text text = new Text(form, SWT.BORDER | SWT.SINGLE | style);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> changed.run());
        return text;
    }

    private boolean isKeystone() {
        return kind.getSelectionIndex() == 1;
    }

    private void showKind() {
        user.setMessage(isKeystone() ? "" : ConnectMessages.userSample);
        server.setMessage(isKeystone() ? ConnectMessages.keystoneSample : ConnectMessages.serverSample);
        show(ofKeystone, isKeystone());
        changed.run();
    }

    /** Who consents for one server does not for another one. */
    private void showPlain() {
        String now = login(true).host();
        if (!now.equals(host)) {
            plain.setSelection(false);
            host = now;
        }
        show(List.of(plain), login(true).isOpenToOthers());
        changed.run();
    }

    private void show(List<Control> controls, boolean shown) {
        for (Control control : controls) {
            GridData data = control.getLayoutData() instanceof GridData known ? known : new GridData();
            data.exclude = !shown;
            control.setLayoutData(data);
            control.setVisible(shown);
        }
        form.requestLayout();
    }

    /** Whether nothing was filled in. */
    boolean isEmpty() {
        return server.getText().isEmpty() && user.getText().isEmpty();
    }

    /** Fills in a login that is kept; its key stays where it is unless another one is entered. */
    void fill(Login login) {
        kind.select(login.kind() == Login.Kind.KEYSTONE ? 1 : 0);
        server.setText(login.server());
        user.setText(login.user());
        project.setText(login.project());
        userDomain.setText(login.userDomain());
        projectDomain.setText(login.projectDomain());
        region.setText(login.region());
        plain.setSelection(login.plain());
        key.setMessage(ConnectMessages.keyKept);
        showKind();
    }

    /** What was filled in; nobody consents to what is not shown. */
    Login login() {
        Login consenting = login(true);
        return plain.getSelection() && consenting.isOpenToOthers() ? consenting : login(false);
    }

    private Login login(boolean consented) {
        String at = server.getText().strip();
        return new Login(isKeystone() ? Login.Kind.KEYSTONE : Login.Kind.SWIFT, at, user.getText().strip(),
                userDomain.getText().strip(), project.getText().strip(), projectDomain.getText().strip(),
                region.getText().strip(), consented);
    }

    /** What was entered as the key, if anything. */
    Optional<Secret> key() {
        return key.getText().isEmpty() ? Optional.empty() : Optional.of(Secret.of(key.getText()));
    }

    void setFocus() {
        server.setFocus();
    }
}
