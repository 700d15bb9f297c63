package vn.tinh.query;

/**
 * A column of a stored query's answer.
 *
 * @param meaning what it holds, in which unit, and when it is empty
 */
public record Column(String name, ValueType type, String meaning) {}
