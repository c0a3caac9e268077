package quotient.bot.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Supplier;
import quotient.bot.Ports;
import quotient.domain.keeping.Transactions;

/**
 * Everything that is kept, behind a process that may die at any call of it, and with a ledger of what stands. Whatever
 * ports there are, all are wrapped.
 */
final class MortalPorts {

    private final Mortality mortality;
    private final Ledger ledger;
    private boolean inUnit;

    MortalPorts(Mortality mortality, Ledger ledger) {
        this.mortality = mortality;
        this.ledger = ledger;
    }

    Ports around(Ports kept) {
        inUnit = false;
        ledger.begin();
        RecordComponent[] components = Ports.class.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] wrapped = Arrays.stream(components)
                .map(component -> wrapped(component, kept))
                .toArray();
        try {
            return Ports.class.getDeclaredConstructor(types).newInstance(wrapped);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the ports cannot be made", impossible);
        }
    }

    private Object wrapped(RecordComponent component, Ports ports) {
        try {
            Object kept = component.getAccessor().invoke(ports);
            return Proxy.newProxyInstance(
                    MortalPorts.class.getClassLoader(),
                    new Class<?>[] {component.getType()},
                    (proxy, method, arguments) -> call(kept, method, arguments == null ? new Object[0] : arguments));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a port cannot be wrapped", impossible);
        }
    }

    private Object call(Object kept, Method method, Object[] arguments) throws Throwable {
        Mortality.Fate fate = mortality.next();
        if (fate == Mortality.Fate.DIES_BEFORE) {
            throw mortality.die();
        }
        Object answer = kept instanceof Transactions && arguments.length == 1
                ? unit(kept, method, arguments[0])
                : plain(kept, method, arguments);
        if (fate == Mortality.Fate.DIES_AFTER) {
            throw mortality.die();
        }
        return answer;
    }

    private Object plain(Object kept, Method method, Object[] arguments) throws Throwable {
        Object answer = invoke(kept, method, arguments);
        ledger.note(method.getName(), arguments, answer);
        if (!inUnit) {
            ledger.commit();
        }
        return answer;
    }

    /** What is noted in a unit of work counts once it stands; the unit may run more than once. */
    private Object unit(Object kept, Method method, Object work) throws Throwable {
        if (inUnit) {
            return invoke(kept, method, new Object[] {work});
        }
        Object answer = invoke(kept, method, new Object[] {
            work instanceof Runnable run
                    ? (Runnable) () -> watched(asSupplier(run))
                    : (Supplier<?>) () -> watched((Supplier<?>) work)
        });
        ledger.commit();
        return answer;
    }

    private static Supplier<?> asSupplier(Runnable run) {
        return () -> {
            run.run();
            return null;
        };
    }

    private Object watched(Supplier<?> work) {
        mortality.requireAlive();
        ledger.begin();
        inUnit = true;
        try {
            return work.get();
        } finally {
            inUnit = false;
        }
    }

    private Object invoke(Object kept, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(kept, arguments);
        } catch (InvocationTargetException failed) {
            mortality.requireAlive();
            throw failed.getCause();
        }
    }
}
