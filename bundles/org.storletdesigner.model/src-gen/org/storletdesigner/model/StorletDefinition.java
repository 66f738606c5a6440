/**
 */
package org.storletdesigner.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Storlet Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a programmer declares of a storlet: its code, its handlers and its variables.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.StorletDefinition#getDescription <em>Description</em>}</li>
 *   <li>{@link org.storletdesigner.model.StorletDefinition#getCategory <em>Category</em>}</li>
 *   <li>{@link org.storletdesigner.model.StorletDefinition#getVersion <em>Version</em>}</li>
 *   <li>{@link org.storletdesigner.model.StorletDefinition#getLibraryDigest <em>Library Digest</em>}</li>
 *   <li>{@link org.storletdesigner.model.StorletDefinition#getCode <em>Code</em>}</li>
 *   <li>{@link org.storletdesigner.model.StorletDefinition#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.storletdesigner.model.StorletDefinition#getHandlers <em>Handlers</em>}</li>
 * </ul>
 *
 * @see org.storletdesigner.model.ModelPackage#getStorletDefinition()
 * @model
 * @generated
 */
public interface StorletDefinition extends Named {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.storletdesigner.model.ModelPackage#getStorletDefinition_Description()
	 * @model default=""
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.StorletDefinition#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.storletdesigner.model.ModelPackage#getStorletDefinition_Category()
	 * @model default=""
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.StorletDefinition#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.storletdesigner.model.ModelPackage#getStorletDefinition_Version()
	 * @model default=""
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.StorletDefinition#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Library Digest</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Library Digest</em>' attribute.
	 * @see #setLibraryDigest(String)
	 * @see org.storletdesigner.model.ModelPackage#getStorletDefinition_LibraryDigest()
	 * @model default=""
	 * @generated
	 */
	String getLibraryDigest();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.StorletDefinition#getLibraryDigest <em>Library Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Library Digest</em>' attribute.
	 * @see #getLibraryDigest()
	 * @generated
	 */
	void setLibraryDigest(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' containment reference.
	 * @see #setCode(Code)
	 * @see org.storletdesigner.model.ModelPackage#getStorletDefinition_Code()
	 * @model containment="true"
	 * @generated
	 */
	Code getCode();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.StorletDefinition#getCode <em>Code</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' containment reference.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(Code value);

	/**
	 * Returns the value of the '<em><b>Variables</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.Variable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Variables</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getStorletDefinition_Variables()
	 * @model containment="true"
	 * @generated
	 */
	EList<Variable> getVariables();

	/**
	 * Returns the value of the '<em><b>Handlers</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.HandlerDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Handlers</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getStorletDefinition_Handlers()
	 * @model containment="true"
	 * @generated
	 */
	EList<HandlerDefinition> getHandlers();

} // StorletDefinition
