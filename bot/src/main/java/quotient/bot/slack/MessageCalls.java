package quotient.bot.slack;

import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import com.slack.api.model.Message.Metadata;
import java.util.Map;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Place;

/** Posts messages and edits them in place. */
final class MessageCalls {

    private final JsonCalls calls;

    MessageCalls(JsonCalls calls) {
        this.calls = calls;
    }

    /**
     * Posts to a channel id or to a person's direct messages; the notice's id travels in the metadata.
     *
     * @param thread the message under which it goes, if any; it names the channel too
     */
    Call<Place> post(Destination to, Optional<Place> thread, Message message, NoticeId id) {
        ChatPostMessageRequest request = ChatPostMessageRequest.builder()
                .channel(thread.map(Place::channel).orElse(to.id()))
                .threadTs(thread.map(Place::timestamp).orElse(null))
                .text(message.text())
                .blocksAsString(message.blocks().isEmpty() ? null : message.blocksJson())
                .metadata(Metadata.builder()
                        .eventType(NoticeSearch.METADATA)
                        .eventPayload(Map.of(NoticeSearch.NOTICE, id.value()))
                        .build())
                .unfurlLinks(false)
                .build();
        return calls.call("chat.postMessage", RequestFormBuilder.toForm(request))
                .map(answer -> new Place(JsonCalls.text(answer, "channel"), JsonCalls.text(answer, "ts")));
    }

    Call<Place> update(Place place, Message message) {
        ChatUpdateRequest request = ChatUpdateRequest.builder()
                .channel(place.channel())
                .ts(place.timestamp())
                .text(message.text())
                .blocksAsString(message.blocksJson())
                .build();
        return calls.call("chat.update", RequestFormBuilder.toForm(request)).map(answer -> place);
    }
}
