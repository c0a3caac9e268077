package quotient.domain.notices;

/** Where features put what they have to say; it leaves after the transaction that put it there. */
public interface Outbox {

    void put(Notice notice);

    /** Has every living message about the subject drawn again, wherever it stands. */
    void redraw(String subject);
}
