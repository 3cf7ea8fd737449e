using ArticleGenerator.Benchmarks;

foreach (string corpus in Corpus.Names)
{
    Stages.Print(corpus);
}
