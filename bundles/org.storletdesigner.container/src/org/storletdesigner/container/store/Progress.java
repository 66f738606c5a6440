package org.storletdesigner.container.store;

/** Hears how far a longer action is, and can stop it; it is asked from the thread that acts. */
public interface Progress {
    /** Hears nothing and stops nothing. */
    Progress NONE = new Progress() {
        @Override
        public void at(String what, long done) { }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** So many things of this kind are done. */
    void at(String what, long done);

    boolean isCancelled();
}
