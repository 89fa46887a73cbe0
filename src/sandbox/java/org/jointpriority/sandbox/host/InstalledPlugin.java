package org.jointpriority.sandbox.host;

import java.util.List;
import java.util.Map;

final class InstalledPlugin {
    List<ModuleElement> modules(String type) { return List.of(); }
    boolean isShown(ModuleElement module, Map<String, Object> context) { return false; }
    String label(ModuleElement module, Map<String, Object> context) { return ""; }
    String render(ModuleElement module, String view, Map<String, Object> context) { return ""; }
    WebLink link(ModuleElement module, Map<String, Object> context) { return null; }
    DashboardItem dashboardItem(ModuleElement module) { return null; }
    FieldType fieldType(ModuleElement module) { return null; }
}
