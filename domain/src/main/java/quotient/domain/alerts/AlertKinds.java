package quotient.domain.alerts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of this house, in the order in which the features declare them. */
public final class AlertKinds {

    private final List<AlertKind> all;
    private final Map<String, AlertKind> byCode;

    public AlertKinds(List<AlertKind> all) {
        this.all = List.copyOf(all);
        this.byCode = all.stream().collect(Collectors.toMap(AlertKind::code, Function.identity()));
    }

    public List<AlertKind> all() {
        return all;
    }

    public List<String> codes() {
        return all.stream().map(AlertKind::code).toList();
    }

    public Optional<AlertKind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws IllegalArgumentException when no feature declares it: that is a slip in the program */
    public AlertKind require(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no feature declares the kind " + code));
    }
}
