package quotient.domain.testing;

/** The twins in memory keep every contract, so that what is tested with them holds on a database. */
final class InMemoryTest extends KeepingContract {
    private final Ports ports = Ports.inMemory();

    @Override
    protected Ports ports() {
        return ports;
    }
}
