using System.ComponentModel;
using System.Diagnostics;

namespace ArticleModel.Generated;

/// <summary>
/// For generated code: the base of an article's list of sections, with names for the first ones. To bind <c>__0</c>
/// costs the C# compiler less than <c>this[0]</c>, which is an argument and the choice of an indexer
/// (docs/decisions/0002). No section has a name that begins like these.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SectionListBase : SectionList
{
    /// <summary>For generated code: the list of an article that makes it.</summary>
    protected SectionListBase()
    {
    }

    /// <summary>The first section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __0 => this[0];

    /// <summary>The second section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __1 => this[1];

    /// <summary>The third section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __2 => this[2];

    /// <summary>The fourth section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __3 => this[3];

    /// <summary>The fifth section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __4 => this[4];

    /// <summary>The sixth section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __5 => this[5];

    /// <summary>The seventh section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __6 => this[6];

    /// <summary>The eighth section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __7 => this[7];

    /// <summary>The ninth section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __8 => this[8];

    /// <summary>The tenth section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __9 => this[9];

    /// <summary>The eleventh section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __10 => this[10];

    /// <summary>The twelfth section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __11 => this[11];

    /// <summary>The thirteenth section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __12 => this[12];

    /// <summary>The fourteenth section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __13 => this[13];

    /// <summary>The fifteenth section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __14 => this[14];

    /// <summary>The sixteenth section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Section __15 => this[15];
}
