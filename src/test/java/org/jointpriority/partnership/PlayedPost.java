package org.jointpriority.partnership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.jointpriority.partnership.notices.Letter;
import org.jointpriority.partnership.notices.Post;

/** A mail queue and a mail server, played: what was handed over arrives when the server is asked to. */
final class PlayedPost implements Post {
    final List<Letter> arrived = new ArrayList<>();
    boolean isOpen = true;
    boolean refuses;
    /** Makes Jira die when the server has taken a letter, before anybody can write that down. */
    boolean diesAfterwards;

    private record Handed(Letter letter, Delivery delivery) { }

    private final Queue<Handed> queue = new ArrayDeque<>();

    @Override
    public boolean isOpen() {
        return isOpen;
    }

    @Override
    public boolean reaches(Person person) {
        return true;
    }

    @Override
    public void hand(Letter letter, Delivery delivery) {
        queue.add(new Handed(letter, delivery));
    }

    int queued() {
        return queue.size();
    }

    /** What a queue in memory comes to when its server is killed. */
    void lose() {
        queue.clear();
    }

    void send() {
        for (Handed handed = queue.poll(); handed != null; handed = queue.poll()) {
            if (!handed.delivery().begin()) {
                continue;
            }
            if (refuses) {
                handed.delivery().returned(new IllegalStateException("554 not today"));
                continue;
            }
            arrived.add(handed.letter());
            if (!diesAfterwards) {
                handed.delivery().sent();
            }
        }
    }
}
