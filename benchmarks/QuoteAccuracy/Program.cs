using QuoteAccuracy;

if (args is ["--scaling", .. string[] pieces])
{
    Scaling.Print(pieces);
    return 0;
}

if (args is ["--rules"])
{
    RuleTable.Print();
    return 0;
}

if (args is ["--read", string folder, string dump, string log])
{
    ArticleFolder.Read(folder, dump, log);
    return 0;
}

if (args is ["--explain", string text])
{
    foreach (string line in Explanation.Of(text))
    {
        Console.WriteLine(line);
    }

    return 0;
}

if (args.Length < 2 || args is ["--help", ..])
{
    Console.Error.WriteLine("Predicts who said what, with the parser of the generator.");
    Console.Error.WriteLine(
        "Usage: dotnet run -c Release --project benchmarks/QuoteAccuracy -- INPUT OUTPUT [--explain] [--by-rule]");
    Console.Error.WriteLine("       dotnet run -c Release --project benchmarks/QuoteAccuracy -- --rules");
    Console.Error.WriteLine("       dotnet run -c Release --project benchmarks/QuoteAccuracy -- --scaling [PIECE...]");
    Console.Error.WriteLine(
        "       dotnet run -c Release --project benchmarks/QuoteAccuracy -- --read FOLDER DUMP LOG");
    Console.Error.WriteLine("       dotnet run -c Release --project benchmarks/QuoteAccuracy -- --explain FILE");
    Console.Error.WriteLine(
        "  INPUT      JSON Lines with id and text; the first line of a text is its headline, but for a text with a "
            + "file");
    Console.Error.WriteLine("  OUTPUT     JSON Lines with id and quotes, offsets in UTF-16 code units");
    Console.Error.WriteLine(
        "  --explain  print each quotation with its speaker and the rule, the cue and the words that gave it");
    Console.Error.WriteLine("             of a FILE: with everybody who was weighed, and what for");
    Console.Error.WriteLine("  --by-rule  counts for each rule how often it was right, by the labels of the input");
    Console.Error.WriteLine("  --scaling  times texts of 1 to 8 MB that nobody writes");
    Console.Error.WriteLine("  --rules    prints the table of the rules for docs/quotations.md");
    Console.Error.WriteLine("  --read     reads the .txt and .md files of a folder as articles");
    Console.Error.WriteLine("  DUMP       JSON: what was read of each");
    Console.Error.WriteLine("  LOG        the errors and warnings, as a build prints them");
    return 2;
}

bool explains = args.Contains("--explain");
RuleScore? score = args.Contains("--by-rule") ? new RuleScore() : null;
using StreamReader input = File.OpenText(args[0]);
using StreamWriter output = File.CreateText(args[1]);
while (input.ReadLine() is { } line)
{
    if (line.Length == 0)
    {
        continue;
    }

    LabelledArticle article = LabelledArticle.Parse(line);
    IReadOnlyList<Prediction> predictions = Predictor.Predict(article);
    output.WriteLine(Prediction.ToJson(article.Id, predictions));
    score?.Add(article.Text, GoldQuote.Parse(line), predictions);
    if (explains)
    {
        Console.WriteLine($"== {article.Id}");
        foreach (Prediction prediction in predictions)
        {
            Console.WriteLine(prediction.Explanation);
        }
    }
}

score?.Print();
return 0;
