package org.storletdesigner.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The open window of the product, asked from the test's thread. */
public final class Window {
    private Window() { }

    public static <T> T ask(Function<IWorkbenchWindow, T> question) {
        return inDisplayThread(() -> question.apply(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
    }

    public static <T> T inDisplayThread(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Display.getDefault().syncExec(() -> complete(answer, work));
        return answer.join();
    }

    /** The workbench logs what is thrown in its thread and goes on, so a failure travels back as the answer. */
    private static <T> void complete(CompletableFuture<T> answer, Supplier<T> work) {
        try {
            answer.complete(work.get());
        } catch (RuntimeException | AssertionError failure) {
            answer.completeExceptionally(failure);
        }
    }

    /** The labels of the menu bar and of each menu's entries, as in {@code File > Open…}; a shortcut is left out. */
    public static List<String> menuEntries() {
        return ask(window -> {
            List<String> entries = new ArrayList<>();
            for (MenuItem top : window.getShell().getMenuBar().getItems()) {
                entriesOf(top).stream().map(entry -> label(top) + " > " + label(entry)).forEach(entries::add);
            }
            return entries;
        });
    }

    /** Closes every document without saving. */
    public static void closeAll() {
        ask(window -> window.getActivePage().closeAllEditors(false));
    }

    public static MenuItem menuEntry(String menu, String entry) {
        return ask(window -> List.of(window.getShell().getMenuBar().getItems()).stream()
                .filter(top -> label(top).equals(menu))
                .flatMap(top -> entriesOf(top).stream())
                .filter(item -> label(item).equals(entry))
                .findFirst().orElseThrow());
    }

    private static List<MenuItem> entriesOf(MenuItem top) {
        Menu menu = top.getMenu();
        // Entries are made when the menu is about to show.
        menu.notifyListeners(SWT.Show, null);
        return List.of(menu.getItems()).stream().filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).toList();
    }

    private static String label(MenuItem item) {
        return item.getText().replace("&", "").replaceFirst("\t.*", "");
    }

    public static <T extends Control> List<T> controls(Class<T> type) {
        return ask(window -> {
            List<T> found = new ArrayList<>();
            collect(window.getShell(), type, found);
            return found;
        });
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }
}
