package quotient.domain.company;

/** The one company of this installation. */
public interface Companies {

    /** {@link Company#UNNAMED} until one was kept. */
    Company current();

    void keep(Company company);
}
