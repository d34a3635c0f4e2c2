package org.demarche.llm;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.Annotation;
import org.demarche.extract.Proposal;
import org.demarche.extract.Proposals;
import org.demarche.extract.Proposer;
import org.demarche.extract.Refusal;
import org.demarche.extract.Sentence;

/**
 * A language model as a reader of texts. Each question holds some sentences and the predicates of the schema; each answer is a list of claims that name their
 * sentence and quote it.
 *
 * <p>Questions are asked one after another. One that is not answered, or whose answer cannot be read, becomes a refusal, and the text goes on; after some in a
 * row no more are asked. Safe for several threads.
 */
public final class LanguageModel implements Proposer {
    private final ModelSettings settings;
    private final Chat chat;

    private LanguageModel(ModelSettings settings, Chat chat) {
        this.settings = settings;
        this.chat = chat;
    }

    /** The model at an address. Sends nothing yet. */
    public static LanguageModel at(ModelSettings settings) {
        return new LanguageModel(settings, new Chat(settings, LanguageModel::rest));
    }

    private static void rest(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    @Override
    public String name() {
        return "llm:" + settings.model();
    }

    @Override
    public Proposals propose(Annotation annotation) {
        List<Proposal> proposals = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        AnswerReader answers = new AnswerReader(name(), settings.limits().claims());
        List<List<Sentence>> blocks = blocks(annotation.sentences());
        int silent = 0;
        for (int asked = 0; asked < blocks.size(); asked++) {
            List<Sentence> block = blocks.get(asked);
            String place = "sentences " + block.get(0).index() + " to "
                    + block.get(block.size() - 1).index();
            try {
                String answer = chat.answer(Prompt.INSTRUCTION, Prompt.question(block, annotation.text()));
                silent = 0;
                answers.read(answer, place, block, proposals, refused);
            } catch (IOException unanswered) {
                silent++;
                refused.add(silence(place, String.valueOf(unanswered.getMessage())));
            }
            if (silent == settings.limits().silent()
                    || asked + 1 == settings.limits().questions()) {
                int left = blocks.size() - asked - 1;
                if (left > 0) {
                    refused.add(silence("the rest of the text", left + " questions that were not asked"));
                }
                break;
            }
        }
        return new Proposals(proposals, refused);
    }

    private Refusal silence(String place, String found) {
        return new Refusal(Refusal.Reason.SILENCE, name(), place, found);
    }

    /** Sentences that follow each other, as many as one question may hold. */
    private List<List<Sentence>> blocks(List<Sentence> sentences) {
        List<List<Sentence>> blocks = new ArrayList<>();
        List<Sentence> block = new ArrayList<>();
        int size = 0;
        for (Sentence sentence : sentences) {
            int length = sentence.span().length();
            if (length > settings.limits().block()) {
                continue;
            }
            if (size + length > settings.limits().block()) {
                blocks.add(List.copyOf(block));
                block.clear();
                size = 0;
            }
            block.add(sentence);
            size += length;
        }
        if (!block.isEmpty()) {
            blocks.add(List.copyOf(block));
        }
        return blocks;
    }
}
