using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules.Around;

/// <summary>
/// <c>A:</c> is the one whom the paragraphs before the first <c>Q:</c> introduce, and <c>Q:</c> is the newspaper, which
/// is nobody.
/// </summary>
internal sealed class QuestionAndAnswer() : QuotationRule(
    "question-and-answer",
    "A turn of an interview that begins with Q or A",
    ["Q: Is it late?\n\nA: It is “a very slow bridge” and always late."],
    ["A: It is “a very slow bridge” and always late."])
{
    public override Attribution? Find(QuotationPlace place)
    {
        Interviews interviews = place.Context.Interviews;
        int block = place.Context.Tokens[place.First].Block;
        return interviews.IsQuestion(block) ? Found(Mention.Nobody)
            : interviews.IsAnswer(block) && interviews.Interviewee is { } interviewee ? Found(interviewee)
            : null;
    }
}
