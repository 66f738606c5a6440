package org.storletdesigner.app.about;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.osgi.framework.FrameworkUtil;

/** The versions that a report of a defect needs. */
final class Versions {
    private Versions() { }

    static String text() {
        return NLS.bind(AboutMessages.aboutText, new Object[] {
            FrameworkUtil.getBundle(Versions.class).getVersion(),
            version("org.eclipse.ui"),
            version("org.eclipse.gef"),
            version("org.eclipse.emf.ecore"),
            version("wrapped.dk.brics.automaton"),
            SWT.getVersion(),
            SWT.getPlatform(),
            Runtime.version(),
            System.getProperty("java.vendor"),
            System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + Platform.getOSArch(),
            Platform.getInstanceLocation().getURL().getPath(),
        });
    }

    private static String version(String bundle) {
        return Platform.getBundle(bundle).getVersion().toString();
    }
}
