package quotient.domain.clientdigests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.notices.Notice;

/** Decides what a client is told now, if anything, and says it once. */
public final class SayingDigests {

    private final Clients clients;
    private final ClientDigests digests;
    private final DraftingDigests drafting;
    private final ClientDigestNotices notices;

    public SayingDigests(
            Clients clients, ClientDigests digests, DraftingDigests drafting, ClientDigestNotices notices) {
        this.clients = clients;
        this.digests = digests;
        this.drafting = drafting;
        this.notices = notices;
    }

    /**
     * What a client is told, or why nothing.
     *
     * @param what a few words for the run
     * @param notice empty when it is better to be silent
     * @param milestones that count as told from now on, by code
     */
    public record Ready(
            String client, DigestKind kind, Instant at, String what, Optional<Notice> notice, List<String> milestones) {

        public Ready {
            milestones = List.copyOf(milestones);
        }
    }

    /** Looks and reckons; keeps nothing. */
    public Ready ready(DigestKind kind, String name, Instant at) {
        Optional<Client> client = clients.named(name);
        Optional<String> channel = client.flatMap(Client::channel);
        return channel.isEmpty()
                ? silent(kind, name, at, "they have no channel here", List.of())
                : ready(kind, client.orElseThrow(), channel.get(), at);
    }

    /** Every client's, as they would be said now, whatever their rhythm; for whoever wants to see them first. */
    public List<Notice> preview(DigestKind kind, Instant at) {
        return clients.all().stream()
                .flatMap(client -> client.channel().stream()
                        .map(channel -> drafting.draft(kind, client, RhythmSetting.USUAL, at)
                                .<Optional<Notice>>match(
                                        text -> Optional.of(notices.of(text, kind, client.name(), channel, at)),
                                        why -> Optional.empty())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Keeps and says what is ready; joins the caller's transaction. */
    public void say(Ready ready) {
        digests.see(ready.client(), ready.at());
        boolean isNew = ready.milestones().isEmpty() || isReachedNow(ready);
        if (isNew && ready.notice().isPresent()) {
            Notice notice = ready.notice().get();
            notices.put(notice);
            digests.add(new ClientDigest(
                    notice.id().value(),
                    ready.client(),
                    ready.kind(),
                    notice.to().id(),
                    ready.at(),
                    Optional.empty()));
        }
    }

    private Ready ready(DigestKind kind, Client client, String channel, Instant at) {
        RhythmSetting rhythm = digests.rhythm(client.name(), kind);
        if (!drafting.mayCome(client, rhythm, at)) {
            return resting(kind, client, rhythm, at);
        }
        return drafting.draft(kind, client, rhythm, at)
                .match(
                        text -> new Ready(
                                client.name(),
                                kind,
                                at,
                                "told",
                                Optional.of(notices.of(text, kind, client.name(), channel, at)),
                                text.milestones()),
                        why -> silent(kind, client.name(), at, why, List.of()));
    }

    /** What is reached while they do not want to hear of it is never told later. */
    private Ready resting(DigestKind kind, Client client, RhythmSetting rhythm, Instant at) {
        List<String> passedOver = kind == DigestKind.MILESTONE
                ? drafting.draft(kind, client, rhythm, at).match(DigestText::milestones, why -> List.of())
                : List.of();
        return silent(kind, client.name(), at, "they asked for it " + kind.when(rhythm.rhythm()), passedOver);
    }

    private static Ready silent(DigestKind kind, String client, Instant at, String why, List<String> milestones) {
        return new Ready(client, kind, at, "silent: " + why, Optional.empty(), milestones);
    }

    /** Every code is kept; whether the last, which is the one that is told, was not there before. */
    private boolean isReachedNow(Ready ready) {
        boolean isNew = false;
        for (String code : ready.milestones()) {
            isNew = digests.reach(ready.client(), code, ready.at());
        }
        return isNew;
    }
}
