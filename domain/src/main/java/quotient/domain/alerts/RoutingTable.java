package quotient.domain.alerts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import quotient.domain.company.Client;
import quotient.domain.outcome.FieldError;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Person;
import quotient.domain.reading.Fields;

/** Who is told of what: the first row that fits counts. An alert that fits no row goes to the ops channel. */
public record RoutingTable(List<Route> routes) {

    public static final String FIELD = "routes";
    private static final int MOST = 100;
    private static final Route OTHERWISE =
            new Route(Matcher.EVERYTHING, List.of(new Target(Target.Type.CHANNEL, "ops")));

    public RoutingTable {
        routes = List.copyOf(routes);
    }

    /**
     * One row a line; empty lines and lines that begin with {@code --} are passed over.
     *
     * @throws InvalidInput with a sentence for each line that cannot be read
     */
    public static RoutingTable read(String text, AlertKinds kinds) {
        return read(text, which -> Matcher.read(FIELD, which, kinds));
    }

    /** A {@link #text()} as it was kept: a row about a kind that this house declares no more fits nothing. */
    static RoutingTable kept(String text) {
        return read(text, Matcher::kept);
    }

    private static RoutingTable read(String text, Function<String, Matcher> matchers) {
        List<Route> routes = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("--")) {
                read(line, i + 1, matchers, routes, errors);
            }
        }
        if (routes.size() > MOST) {
            errors.add(new FieldError(FIELD, "These are " + routes.size() + " rows; " + MOST + " are the most."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new RoutingTable(routes);
    }

    private static void read(
            String line, int number, Function<String, Matcher> matchers, List<Route> routes, List<FieldError> errors) {
        int arrow = line.lastIndexOf("->");
        if (arrow < 0) {
            errors.add(new FieldError(
                    FIELD, "Line " + number + " has no arrow: write it like kind=budget_* -> #ops, owner."));
            return;
        }
        try {
            String which = line.substring(0, arrow).strip();
            Matcher matcher = which.equals("*") ? Matcher.EVERYTHING : matchers.apply(which);
            routes.add(new Route(matcher, targets(line.substring(arrow + 2))));
        } catch (InvalidInput wrong) {
            wrong.errors()
                    .forEach(error -> errors.add(new FieldError(FIELD, "Line " + number + ": " + error.message())));
        }
    }

    private static List<Target> targets(String text) {
        List<Target> targets = new ArrayList<>();
        for (String word : Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList()) {
            targets.add(Target.read(word)
                    .orElseThrow(() -> new InvalidInput(
                            FIELD, "I know nobody called " + Fields.quoted(word) + ": " + Target.hint(word))));
        }
        if (targets.isEmpty()) {
            throw new InvalidInput(FIELD, "Nobody stands right of the arrow.");
        }
        return targets;
    }

    /** The row that counts for this alert. */
    Route routeOf(Alert alert, Optional<Client> client, Optional<Person> owner) {
        return routes.stream()
                .filter(route -> route.matcher().fits(alert, client, owner))
                .findFirst()
                .orElse(OTHERWISE);
    }

    /** The text that reads back as this. */
    public String text() {
        return routes.stream().map(Route::line).collect(Collectors.joining("\n"));
    }
}
