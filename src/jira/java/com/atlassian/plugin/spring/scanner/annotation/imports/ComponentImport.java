package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
public @interface ComponentImport {
    String value() default "";
}
