package quotient.storage.pricingaudits;

import java.util.List;
import quotient.domain.pricingaudits.ChecklistItem;
import quotient.storage.database.Words;

/** Items of a checklist, kept as their codes with commas, in the order of the checklist. */
final class Checklists {
    private Checklists() {}

    static String written(List<ChecklistItem> items) {
        return Words.codes(items);
    }

    static List<ChecklistItem> read(String codes) {
        return Words.readSet(codes, ChecklistItem.class).stream().sorted().toList();
    }
}
