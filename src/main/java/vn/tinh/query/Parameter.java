package vn.tinh.query;

/**
 * What a stored query asks for: a variable of its text that a value is put in place of.
 *
 * @param name the variable's name and the option's, {@code --name}
 * @param required whether it must be given, having no standard
 * @param standard the value where none is given; empty where there is none: the variable stays open, which is any value
 * @param meaning what it means, for people
 */
public record Parameter(String name, ValueType type, boolean required, String standard, String meaning) {}
