package quotient.bot.slack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.bot.blocks.Document;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.domain.notices.Place;

/**
 * Sends a message with the file that it carries, or with its picture, or without it when anything about the picture fails: the message says everything
 * the picture shows. A file that was uploaded and never shown stays private to the bot, so uploading once more after a
 * crash does no harm.
 *
 * <p>Slack works on a file for a moment before a block may show it, and refuses the whole message until then. That refusal
 * is what is waited for: asking {@code files.info} instead would need {@code files:read}, the right to read every file
 * where the bot is.
 */
final class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final String NOT_YET = "invalid_blocks";
    private static final List<Duration> WAITS = List.of(
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4));

    private final SlackCalls slack;
    private final List<Duration> waits;

    Pictures(SlackCalls slack) {
        this(slack, WAITS);
    }

    /** @param waits before each further try to show the file */
    Pictures(SlackCalls slack, List<Duration> waits) {
        this.slack = slack;
        this.waits = waits;
    }

    /** @param post posts the message that it is given; called again only after Slack has refused the one before */
    Call<Place> send(Message message, Function<Message, Call<Place>> post) {
        if (message.document().isPresent()) {
            return send(message, message.document().get(), post);
        }
        return message.picture().map(picture -> send(message, picture, post)).orElseGet(() -> post.apply(message));
    }

    /** A message goes nowhere without the file that it carries; a file that was uploaded twice is seen once. */
    private Call<Place> send(Message message, Document document, Function<Message, Call<Place>> post) {
        Call<String> link =
                slack.uploadDocument(document.name(), document.bytes().get());
        return link instanceof Call.Answered<String> uploaded
                ? post.apply(message.linking(uploaded.answer()))
                : link.map(never -> {
                    throw new IllegalStateException("it was not answered");
                });
    }

    private Call<Place> send(Message message, Picture picture, Function<Message, Call<Place>> post) {
        Call<String> file = upload(picture);
        if (!(file instanceof Call.Answered<String> uploaded)) {
            LOG.warn("{} is left out: {}", picture.name(), file.described());
            return post.apply(message.withoutPicture());
        }
        Message shown = message.showing(uploaded.answer());
        Call<Place> call = post.apply(shown);
        for (int tried = 0; isNotYet(call) && tried < waits.size(); tried++) {
            LockSupport.parkNanos(waits.get(tried).toNanos());
            call = post.apply(shown);
        }
        if (isNotYet(call)) {
            LOG.warn("{} is left out: Slack would not show it", picture.name());
            return post.apply(message.withoutPicture());
        }
        return call;
    }

    private Call<String> upload(Picture picture) {
        try {
            return slack.upload(picture.name(), picture.altText(), picture.png().get());
        } catch (RuntimeException | Error broken) {
            // Where AWT lacks something of the host it throws errors of every kind, and the message must go out all the
            // same.
            LOG.error("{} cannot be drawn", picture.name(), broken);
            return new Call.Refused<>("cannot be drawn");
        }
    }

    private static boolean isNotYet(Call<?> call) {
        return call instanceof Call.Refused<?> refused && refused.error().equals(NOT_YET);
    }
}
