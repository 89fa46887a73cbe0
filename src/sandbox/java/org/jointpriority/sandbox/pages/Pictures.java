package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.jira.store.AvatarRecord;

/** {@code /secure/viewavatar}: uploaded pictures; {@code /s/sandbox/*}: the stand-in's own files. */
final class Pictures extends Page {
    private static final long serialVersionUID = 1;
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml");

    Pictures(Frame frame) {
        super(frame);
    }

    @Override
    boolean isOpenToAll() {
        return true;
    }

    @Override
    void get(Exchange exchange) throws IOException {
        if (exchange.request().getServletPath().endsWith("viewavatar")) {
            Optional<AvatarRecord> avatar = exchange.number("avatarId").flatMap(id -> exchange.model().avatars().find(id));
            if (avatar.isEmpty()) {
                exchange.response().sendError(404);
                return;
            }
            exchange.response().setContentType(avatar.get().contentType());
            exchange.response().getOutputStream().write(Base64.getDecoder().decode(avatar.get().content()));
            return;
        }
        String name = exchange.rest();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (InputStream file = type == null || name.contains("..") ? null : Pictures.class.getResourceAsStream("/pages/files/" + name)) {
            if (file == null) {
                exchange.response().sendError(404);
                return;
            }
            exchange.response().setContentType(type);
            exchange.response().setHeader("Cache-Control", "max-age=60");
            file.transferTo(exchange.response().getOutputStream());
        }
    }
}
