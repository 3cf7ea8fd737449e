using System.Globalization;
using System.Text.Json;

namespace ArticleGenerator.Package.Tests.Infrastructure;

/// <summary>
/// A place in a file as the compiler's log has it: lines and columns from one, the end behind the last character.
/// </summary>
internal sealed record LoggedPlace(Uri File, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The file's folder, its name, and the place in it: <c>harbour/ferry.txt (3,1)-(3,2)</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Folder}/{Path.GetFileName(File.LocalPath)} ({StartLine},{StartColumn})-({EndLine},{EndColumn})");

    /// <summary>The name of the folder that the file lies in.</summary>
    public string? Folder => Path.GetFileName(Path.GetDirectoryName(File.LocalPath));

    public static LoggedPlace Of(JsonElement location)
    {
        JsonElement place = location.GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        return new LoggedPlace(
            new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endLine").GetInt32(),
            region.GetProperty("endColumn").GetInt32());
    }
}
