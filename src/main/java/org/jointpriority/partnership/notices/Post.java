package org.jointpriority.partnership.notices;

import org.jointpriority.partnership.Person;

/** The way to send mail. It takes its time: the sender hears later what became of it, from another thread. */
public interface Post {
    /** Whether mail can be sent at all: there is a mail server, and nobody has switched mail off. */
    boolean isOpen();

    /** Whether the person has an address that mail can go to. */
    boolean reaches(Person person);

    /** Puts it into the queue. Whatever keeps it from being sent is told to {@link Delivery#returned}, or to nobody if the queue is lost. */
    void hand(Letter letter, Delivery delivery);

    /** What the queue is to ask and to tell when a letter's turn has come. */
    interface Delivery {
        /** Whether to send it: it may have been sent already, or be on its way. */
        boolean begin();

        void sent();

        void returned(Exception why);
    }
}
