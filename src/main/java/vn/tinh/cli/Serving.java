package vn.tinh.cli;

/** The way to start the server, which the root hands to the command. */
public interface Serving {
    /** Serves until the process is told to stop. */
    void serve(Settings settings);

    /** Serves for a moment on a free port over a store of its own, asks itself some questions, and ends. */
    void rehearse(Settings settings);
}
