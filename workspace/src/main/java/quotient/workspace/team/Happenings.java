package quotient.workspace.team;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Passes on what happens. Listeners must return at once: they are called while the change is made. */
public final class Happenings {
    private final List<Consumer<Happening>> listeners = new CopyOnWriteArrayList<>();

    public void listen(Consumer<Happening> listener) {
        listeners.add(listener);
    }

    public void tell(Happening happening) {
        listeners.forEach(listener -> listener.accept(happening));
    }
}
