package com.atlassian.sal.api.websudo;

public class WebSudoSessionException extends RuntimeException {
}
