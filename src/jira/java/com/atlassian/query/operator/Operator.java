package com.atlassian.query.operator;

public enum Operator {
    IN, NOT_IN
}
