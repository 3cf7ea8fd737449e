using System.Collections.Immutable;
using ArticleGenerator.Quotations.Grammar;
using ArticleGenerator.Quotations.Marks;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Phrases;
using ArticleGenerator.Quotations.Weights;
using ArticleGenerator.Quotations.Words;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>What the rules may ask of one article: its words, who is named, and what has been found so far.</summary>
internal sealed class RuleContext
{
    private Conversation? _conversation;

    public RuleContext(
        ArticleSyntax article, ImmutableArray<QuotedSpan> quotations, TokenList tokens, List<Mention> mentions,
        People people, WordUses uses, CandidateLog? log = null)
    {
        Article = article;
        Text = article.Text;
        Quotations = quotations;
        Tokens = tokens;
        Uses = uses;
        Mentions = mentions;
        People = people;
        Found = new Attribution?[quotations.Length];
        NounPhrases = new NounPhrases(article.Text, tokens, mentions, uses);
        Phrases = new PhraseMentions(article.Text, tokens, mentions, NounPhrases, uses);
        Cues = new CueReader(tokens, uses);
        Nameless = new Nameless(tokens);
        Subjects = new SubjectFinder(article.Text, tokens, uses, Phrases, NounPhrases.Appositions, log);
        Nouns = new NounCues(tokens, uses, NounPhrases, Phrases, Subjects);
        Starts = new SentenceStarts(article.Text, tokens, quotations);
        Kinds = new KindOfQuotation(article.Text, tokens, uses, NounPhrases);
        Paragraphs = new Paragraphs(article, quotations, tokens, Kinds);
        Sentences = new SentenceSubjects(tokens, Phrases);
        Introductions = new Introductions(tokens, Subjects, Cues);
        Interviews = new Interviews(article, tokens, mentions, people);
        Places = QuotationPlace.All(this);
    }

    public ArticleSyntax Article { get; }

    public string Text { get; }

    public ImmutableArray<QuotedSpan> Quotations { get; }

    public TokenList Tokens { get; }

    /// <summary>What each of the words is at its place.</summary>
    public WordUses Uses { get; }

    public List<Mention> Mentions { get; }

    public People People { get; }

    /// <summary>Where its noun phrases are.</summary>
    public NounPhrases NounPhrases { get; }

    /// <summary>Who is meant by them.</summary>
    public PhraseMentions Phrases { get; }

    public CueReader Cues { get; }

    public Nameless Nameless { get; }

    public SubjectFinder Subjects { get; }

    public NounCues Nouns { get; }

    public SentenceStarts Starts { get; }

    public KindOfQuotation Kinds { get; }

    public Paragraphs Paragraphs { get; }

    public SentenceSubjects Sentences { get; }

    public Introductions Introductions { get; }

    public Interviews Interviews { get; }

    public ImmutableArray<QuotationPlace> Places { get; }

    /// <summary>For each quotation what the rules have found so far, or null.</summary>
    public Attribution?[] Found { get; }

    /// <summary>Who talks with whom, for the rules that come after <see cref="Listen"/>.</summary>
    public Conversation Conversation => _conversation ?? throw new InvalidOperationException();

    /// <summary>Takes stock of the speakers that were found within the paragraphs.</summary>
    public void Listen() => _conversation = new Conversation(this);
}
