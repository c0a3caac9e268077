package quotient.workspace.blocks;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a piece of Block Kit, each with a JSON pointer to the place. */
public final class Problems {
    private final List<String> sentences = new ArrayList<>();

    public void add(String sentence, String pointer) {
        sentences.add(sentence + " [json-pointer:" + pointer + "]");
    }

    public boolean none() {
        return sentences.isEmpty();
    }

    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
