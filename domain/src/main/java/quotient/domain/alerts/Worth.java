package quotient.domain.alerts;

import quotient.domain.reading.Word;

/** What those who saw an alert thought of it. */
public enum Worth implements Word {
    USEFUL,
    NOISE
}
