package com.atlassian.mail;

public class MailException extends Exception {
}
