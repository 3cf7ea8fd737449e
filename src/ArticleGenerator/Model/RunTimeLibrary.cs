namespace ArticleGenerator.Model;

/// <summary>Whether generated code finds the library that it is written for.</summary>
internal enum RunTimeLibrary
{
    /// <summary>It is there, with every type that generated code names.</summary>
    Fitting,

    /// <summary>The project does not reference it.</summary>
    Missing,

    /// <summary>
    /// It is there without a type that generated code names, or there twice: another version than the plug-in's.
    /// </summary>
    Unfitting,
}
