package com.opensymphony.module.propertyset;

public interface PropertySet {
}
