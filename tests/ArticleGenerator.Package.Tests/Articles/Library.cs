namespace ArticleGenerator.Package.Tests.Articles;

/// <summary>
/// An article as it comes out of a web page's text box: the headline on top, one paragraph a line, plain headings,
/// straight marks, no blank line.
/// </summary>
internal static class Library
{
    public const string File = "articles/local/harbour-library-stays-open.txt";

    public const string Text = """
        Council votes to keep the harbour library open
        The library on Quay Street will stay open for another five years after a vote on Tuesday night.
        Councillors had been asked to choose between its reading room and a car park.
        A full gallery
        "We have never had so many people in the gallery," said Ines Okafor, who chairs the council.
        Okafor said the vote was "a formality in the end" and thanked the readers who came.
        What happens next
        Repairs to the roof begin in March.
        "I will be there with my own hammer," said Tom Reddy, the caretaker.
        """;
}
