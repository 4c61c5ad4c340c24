# language: vi
Tính năng: Tiêu chí 6. Kinh tế (Huyện nông thôn mới)

  Căn cứ: 320/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 6.1 Có khu công nghiệp, hoặc cụm công nghiệp, hoặc cụm ngành nghề nông thôn được đầu tư hạ tầng kỹ thuật đồng bộ (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không: Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có cụm ngành nghề nông thôn được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có cụm ngành nghề nông thôn được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có cụm ngành nghề nông thôn được đầu tư hạ tầng kỹ thuật đồng bộ
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có cụm ngành nghề nông thôn được đầu tư hạ tầng kỹ thuật đồng bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.1 Có khu công nghiệp, hoặc cụm công nghiệp, hoặc cụm ngành nghề nông thôn được đầu tư hạ tầng kỹ thuật đồng bộ (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề có hạ tầng kỹ thuật cơ bản" là không
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là có
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là có
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là có
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề có hạ tầng kỹ thuật cơ bản" là không
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là có
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là có
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là có
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề có hạ tầng kỹ thuật cơ bản" là có
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là có
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là có
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề có hạ tầng kỹ thuật cơ bản" là có
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là có
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là có
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề có hạ tầng kỹ thuật cơ bản" là có
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là có
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là có
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Cụm công nghiệp làng nghề có hạ tầng kỹ thuật cơ bản
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cụm công nghiệp làng nghề đáp ứng nghị định về cụm công nghiệp" là có
      Và số liệu "Có cụm công nghiệp làng nghề được thành lập, nằm trong quy hoạch được duyệt" là có
      Và số liệu "Bên đầu tư trong cụm công nghiệp làng nghề đúng đối tượng" là có
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Cụm công nghiệp làng nghề có hạ tầng kỹ thuật cơ bản" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.2 Có chợ đạt tiêu chuẩn chợ hạng 2, hoặc trung tâm thương mại đạt tiêu chuẩn theo quy định

    Khung tình huống: Có hay không: Có chợ đạt tiêu chuẩn chợ hạng 2
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có trung tâm thương mại đạt tiêu chuẩn theo quy định" là không
      Và số liệu "Có chợ đạt tiêu chuẩn chợ hạng 2" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có trung tâm thương mại đạt tiêu chuẩn theo quy định
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có chợ đạt tiêu chuẩn chợ hạng 2" là không
      Và số liệu "Có trung tâm thương mại đạt tiêu chuẩn theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.3 Hình thành vùng nguyên liệu tập trung đối với các sản phẩm chủ lực của huyện (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có vùng nguyên liệu tập trung cho các sản phẩm chủ lực của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.3 Hình thành vùng nguyên liệu tập trung đối với các sản phẩm chủ lực hoặc có mô hình liên kết theo chuỗi giá trị đảm bảo an toàn thực phẩm, kết nối từ sản xuất đến tiêu thụ đối với các sản phẩm chủ lực của huyện (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Có vùng nguyên liệu tập trung cho các sản phẩm chủ lực của huyện
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có mô hình liên kết theo chuỗi giá trị cho sản phẩm chủ lực của huyện" là có
      Và số liệu "Sản phẩm liên kết chuỗi của huyện có giấy chứng nhận an toàn thực phẩm còn hiệu lực" là không
      Và số liệu "Có vùng nguyên liệu tập trung cho các sản phẩm chủ lực của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có mô hình liên kết theo chuỗi giá trị cho sản phẩm chủ lực của huyện
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Sản phẩm liên kết chuỗi của huyện có giấy chứng nhận an toàn thực phẩm còn hiệu lực" là có
      Và số liệu "Có vùng nguyên liệu tập trung cho các sản phẩm chủ lực của huyện" là không
      Và số liệu "Có mô hình liên kết theo chuỗi giá trị cho sản phẩm chủ lực của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Sản phẩm liên kết chuỗi của huyện có giấy chứng nhận an toàn thực phẩm còn hiệu lực
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có mô hình liên kết theo chuỗi giá trị cho sản phẩm chủ lực của huyện" là có
      Và số liệu "Có vùng nguyên liệu tập trung cho các sản phẩm chủ lực của huyện" là không
      Và số liệu "Sản phẩm liên kết chuỗi của huyện có giấy chứng nhận an toàn thực phẩm còn hiệu lực" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.4 Có Trung tâm kỹ thuật nông nghiệp hoạt động hiệu quả (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có Trung tâm kỹ thuật nông nghiệp hoạt động hiệu quả" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.4 Có Trung tâm kỹ thuật nông nghiệp hoạt động hiệu quả (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Chức năng, cơ cấu của Trung tâm kỹ thuật nông nghiệp được phê duyệt
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy chế, phân công của Trung tâm kỹ thuật nông nghiệp được phê duyệt" là có
      Và số liệu "Trung tâm kỹ thuật nông nghiệp hoàn thành đúng, đầy đủ nhiệm vụ" là có
      Và số liệu "Chức năng, cơ cấu của Trung tâm kỹ thuật nông nghiệp được phê duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Quy chế, phân công của Trung tâm kỹ thuật nông nghiệp được phê duyệt
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Chức năng, cơ cấu của Trung tâm kỹ thuật nông nghiệp được phê duyệt" là có
      Và số liệu "Trung tâm kỹ thuật nông nghiệp hoàn thành đúng, đầy đủ nhiệm vụ" là có
      Và số liệu "Quy chế, phân công của Trung tâm kỹ thuật nông nghiệp được phê duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Trung tâm kỹ thuật nông nghiệp hoàn thành đúng, đầy đủ nhiệm vụ
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Chức năng, cơ cấu của Trung tâm kỹ thuật nông nghiệp được phê duyệt" là có
      Và số liệu "Quy chế, phân công của Trung tâm kỹ thuật nông nghiệp được phê duyệt" là có
      Và số liệu "Trung tâm kỹ thuật nông nghiệp hoàn thành đúng, đầy đủ nhiệm vụ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
