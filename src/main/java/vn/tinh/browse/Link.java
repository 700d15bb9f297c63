package vn.tinh.browse;

/**
 * A name, and where it leads.
 *
 * @param href empty where it leads nowhere
 */
public record Link(String text, String href) {}
