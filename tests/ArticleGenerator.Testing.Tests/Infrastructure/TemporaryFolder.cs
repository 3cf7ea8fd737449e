namespace ArticleGenerator.Testing.Tests.Infrastructure;

/// <summary>A project's folder that exists as long as its test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("news");

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);

    public TemporaryFolder With(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public TemporaryFolder With(string file, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    private string PathOf(string file)
    {
        string path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return path;
    }
}
