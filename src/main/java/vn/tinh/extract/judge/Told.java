package vn.tinh.extract.judge;

import vn.tinh.fact.Fact;

/** A fact, and how it was read. */
public record Told(Fact fact, Features features) {}
