package quotient.domain.notices;

/** Where new notice ids come from; no two are ever the same. */
public interface NoticeIds {
    NoticeId next();
}
