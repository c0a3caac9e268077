package quotient.domain.policy;

import java.util.regex.Pattern;

/** The name of a policy: {@code v2026-01-01a}; the file of it is {@code pricing_policy_v2026-01-01a.json} (P67). */
public record PolicyVersion(String value) {

    private static final Pattern FORM = Pattern.compile("v\\d{4}-\\d{2}-\\d{2}[a-z]");

    public PolicyVersion {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a policy version looks like v2026-01-01a, not " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
