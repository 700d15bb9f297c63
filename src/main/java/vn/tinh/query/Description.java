package vn.tinh.query;

import java.util.List;

/** A stored query as plain data, to be written as JSON. */
public record Description(String name, String question, String summary, List<Input> parameters, List<Output> columns) {

    /**
     * @param type as the header writes it
     * @param standard the value where none is given; empty where there is none
     * @param expects what a value looks like
     */
    public record Input(String name, String type, boolean required, String standard, String expects, String meaning) {}

    public record Output(String name, String type, String meaning) {}
}
