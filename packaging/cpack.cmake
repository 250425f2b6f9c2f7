# Installers for macOS and Windows: `cpack` after a build there. Not yet run, and Purser itself is not ported: it hardens
# its process by Linux's prctl (app/model/processhardening.cpp) and asks the keychain's state of the Secret Service
# (app/secrets). Debian's package does not come from here, see packaging/package.
set(CPACK_PACKAGE_NAME Purser)
set(CPACK_PACKAGE_VENDOR "The Purser authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Keep a company's container registry accounts")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PURSER_HOMEPAGE}")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Purser)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

# Qt's libraries and plugins go along; what is loaded while Purser runs (the driver for SQLite, TLS, SVG) is found as
# plugins of the modules that are linked.
qt_generate_deploy_app_script(TARGET purser FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy}")

if(APPLE)
    set_target_properties(purser PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Purser
        MACOSX_BUNDLE_GUI_IDENTIFIER "${PURSER_APPLICATION_ID}"
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
        MACOSX_BUNDLE_ICON_FILE purser.icns)
    # iconutil wants the sizes under its own names.
    set(iconset "${CMAKE_CURRENT_BINARY_DIR}/purser.iconset")
    set(icns "${CMAKE_CURRENT_BINARY_DIR}/purser.icns")
    set(copies)
    foreach(size IN ITEMS 16 32 128 256 512)
        list(APPEND copies COMMAND rendericon "${drawing}" ${size} "${iconset}/icon_${size}x${size}.png")
        math(EXPR twice "2 * ${size}")
        list(APPEND copies COMMAND rendericon "${drawing}" ${twice} "${iconset}/icon_${size}x${size}@2x.png")
    endforeach()
    add_custom_command(OUTPUT "${icns}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${iconset}" ${copies}
        COMMAND iconutil --convert icns --output "${icns}" "${iconset}"
        DEPENDS rendericon "${drawing}")
    add_custom_target(purser_icon_of_the_bundle ALL DEPENDS "${icns}")
    install(FILES "${icns}" DESTINATION purser.app/Contents/Resources)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Purser ${PROJECT_VERSION}")
    set(CPACK_PACKAGE_FILE_NAME "Purser-${PROJECT_VERSION}")
elseif(WIN32)
    set(CPACK_GENERATOR WIX)
    set(CPACK_PACKAGE_EXECUTABLES purser Purser) # in the start menu
    # The same for all versions, so that one replaces the other.
    set(CPACK_WIX_UPGRADE_GUID E927E722-C06F-4D50-9558-B23C8F255732)
    set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT "${PURSER_HOMEPAGE}")
    # docker finds its credential helpers by PATH.
    set(CPACK_WIX_PATCH_FILE "${CMAKE_CURRENT_SOURCE_DIR}/windows/path.xml")
endif()
include(CPack)
