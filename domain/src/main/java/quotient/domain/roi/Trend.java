package quotient.domain.roi;

import quotient.domain.reading.Word;

/** Which way the net benefit goes (M6). */
public enum Trend implements Word {
    IMPROVING,
    DECLINING,
    STABLE
}
