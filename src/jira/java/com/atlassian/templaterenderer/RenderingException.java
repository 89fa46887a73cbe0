package com.atlassian.templaterenderer;

public class RenderingException extends RuntimeException {
}
