/** Reading what people type: whole numbers, percentages, texts, words; each mistake gets a sentence of its own. */
package quotient.domain.reading;
