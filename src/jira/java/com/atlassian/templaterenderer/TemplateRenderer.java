package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

public interface TemplateRenderer {
    void render(String string, Map<String, Object> map, Writer writer) throws RenderingException, IOException;
}
