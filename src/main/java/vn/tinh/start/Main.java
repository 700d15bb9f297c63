package vn.tinh.start;

/** The entry point of {@code tinh}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("tinh");
    }
}
